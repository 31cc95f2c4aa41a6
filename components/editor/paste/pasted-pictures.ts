/** Pictures that stood whole in the clipboard's markup, as files to send to the library. */
export function filesOf(addresses: readonly string[]): File[] {
  return addresses.flatMap((address, at) => {
    const [, type, base64] = /^data:(image\/[\w+.-]+);base64,(.*)$/s.exec(address.replace(/\s+/g, '')) ?? [];
    const bytes = base64 === undefined ? null : bytesOf(base64);
    return type && bytes ? [new File([bytes], `${at + 1}.${type.slice('image/'.length)}`, { type })] : [];
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
