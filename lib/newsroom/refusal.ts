/** A "no" in the newsroom: a code from the rule book (`refusals.json`) and the facts its sentence needs. */
export type Refusal = {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Which fields of a form the refusal is about, so that the screen can point at them. */
  readonly fields?: readonly string[];
};

export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Granted<T extends object = object> = { readonly ok: true } & T;
/** What a rule or a verb answers: granted with what came of it, or refused with a reason. Bugs throw instead. */
export type Answer<T extends object = object> = Granted<T> | Refused;

/** Refuses with a code of the rule book. */
export function refuse(code: string, facts?: Refusal['facts'], fields?: readonly string[]): Refused {
  return { ok: false, refusal: { code, ...(facts && { facts }), ...(fields && { fields }) } };
}

/** Grants, with what came of it. */
export function grant<T extends object>(result?: T): Granted<T> {
  return { ok: true, ...(result as T) };
}
