// A card of another house's video, post, map or recording becomes its player when it is pressed, and not before.

// A player may run its own scripts and open its own pages; it may not move ours.
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';

function soundOf(address: string): HTMLElement {
  const sound = new Audio(address);
  sound.controls = true;
  sound.autoplay = true;
  return sound;
}

function frameOf(address: string): HTMLElement {
  const frame = newElement('iframe');
  frame.setAttribute('sandbox', SANDBOX);
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // YouTube plays nothing on a page that will not say which paper it belongs to.
  frame.referrerPolicy = address.includes('youtube') ? 'strict-origin-when-cross-origin' : 'no-referrer';
  frame.src = address;
  return frame;
}

onPress('play', (card, event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const { player = '', shape = '', title = '' } = card.dataset;
  const made = shape === 'line' ? soundOf(player) : frameOf(player);
  made.title = title;
  made.className = 'embed-player';
  made.dataset.shape = shape;
  card.parentElement?.setAttribute('data-open', '');
  card.replaceWith(made);
  made.focus();
});
