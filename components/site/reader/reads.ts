// Says once that a story was read, when it stood before somebody for five seconds: its number and where they came from,
// nothing of who they are. Who asks not to be tracked is not even asked.
const READ_AFTER = 5_000;

function cameFrom(): string {
  if (document.referrer === '') return '';
  const { host } = new URL(document.referrer);
  return host === location.host ? 'inside' : host;
}

let isReadCounted = false;

function countRead(story: string): void {
  if (isReadCounted || document.visibilityState !== 'visible') return;
  isReadCounted = true;
  try {
    if (sessionStorage.getItem(`read ${story}`)) return;
    sessionStorage.setItem(`read ${story}`, '1');
  } catch {
    // A browser that keeps nothing counts every visit.
  }
  navigator.sendBeacon('/da-doc', `${story} ${cameFrom()}`);
}

const readStory = firstOf('[data-story]')?.dataset.story;
const asksNotToBeTracked =
  navigator.doNotTrack === '1' || Reflect.get(navigator, 'globalPrivacyControl') === true;
if (readStory && !asksNotToBeTracked) {
  setTimeout(countRead, READ_AFTER, readStory);
  document.addEventListener('visibilitychange', () => setTimeout(countRead, READ_AFTER, readStory));
}
