// Reads an article aloud where the device has a voice for its language; the words come from the page that was made for
// speaking, one sentence at a time, because some voices stop in a long text.
let turn: object | null = null;

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
}

function offerListening(): void {
  if (voiceFor(root.lang)) root.dataset.voice = '';
}

function say(sentence: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((done) => {
    const spoken = new SpeechSynthesisUtterance(sentence);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.onend = () => done();
    spoken.onerror = () => done();
    speechSynthesis.speak(spoken);
  });
}

async function readSentences(address: string): Promise<string[]> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll('[data-say]')].map((line) => line.textContent ?? '');
}

/** Who stops and begins again meanwhile has begun another turn: what the one before still waits for says nothing more. */
async function listen(button: HTMLElement): Promise<void> {
  const voice = voiceFor(root.lang);
  const mine = turn || !voice ? null : {};
  turn = mine;
  showPressed(button, !!mine);
  speechSynthesis.cancel();
  if (!mine || !voice) return;
  for (const sentence of await readSentences(button.dataset.from ?? ''))
    if (turn === mine) await say(sentence, voice);
  if (turn !== mine) return;
  turn = null;
  showPressed(button, false);
}

if ('speechSynthesis' in window) {
  onPress('listen', (button) => void listen(button));
  offerListening();
  // Some browsers know their voices only a while after the page is there.
  speechSynthesis.addEventListener?.('voiceschanged', offerListening);
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
