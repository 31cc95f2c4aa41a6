// Tables and galleries are stops for the Tab key, so that they can be scrolled without a mouse: while they do scroll.
const REGIONS = '.tbl, .gallery';

const widths = new ResizeObserver((changed) => {
  for (const { target } of changed) {
    const region = target.closest(REGIONS);
    if (!region) continue;
    if (region.scrollWidth > region.clientWidth) region.setAttribute('tabindex', '0');
    else region.removeAttribute('tabindex');
  }
});

for (const region of allOf(REGIONS)) for (const part of [region, ...region.children]) widths.observe(part);
