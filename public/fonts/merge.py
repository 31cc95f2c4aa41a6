"""Makes the paper's font files from the fontsource packages: Latin and Vietnamese in one file, so that letters with
marks are kerned like those without. Run with fontTools and brotli: python3 public/fonts/merge.py"""
import unicodedata
from os import remove
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

NODE = 'node_modules'
# What Vietnamese and English newspapers set; NFC only, so no combining marks.
PLAIN = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
         0x2026, 0x2032, 0x2033, 0x20AC, 0x2212, 0x2190, 0x2192, 0x00D7]
# Letters and signs that only foreign names and sums need: a file of their own, fetched by the pages that show one.
RARE = [ord(letter) for letter in '¡¤¥¦¨ª¬¯´¶¸¹¿ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæëîïðñöøûüþÿ']
LATIN = [code for code in PLAIN if code not in RARE]
VIETNAMESE = [0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0,
              *range(0x1EA0, 0x1EFA), 0x20AB]


def cut(path, unicodes, limits=None):
    font = TTFont(path)
    if limits:
        font = instancer.instantiateVariableFont(font, limits)
    options = subset.Options(layout_features=['kern'], hinting=False, name_IDs=[0, 1, 2, 4, 5, 13, 14],
                             notdef_outline=True, glyph_names=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=unicodes)
    cutter.subset(font)
    return font


def merge(latin, vietnamese, out):
    """Adds the Vietnamese outlines to the Latin file; a letter with marks kerns as its plain letter does."""
    vi_map = vietnamese.getBestCmap()
    have = set(latin.getGlyphOrder())
    names = {}
    for name in vietnamese.getGlyphOrder():
        names[name] = name if name not in have else None
    order = latin.getGlyphOrder() + [n for n in vietnamese.getGlyphOrder() if names[n]]
    # glyf's own list of names is read before it is changed
    glyf, vi_glyf = latin['glyf'], vietnamese['glyf']
    for name in [n for n in vietnamese.getGlyphOrder() if names[n]]:
        glyf.glyphs[name] = vi_glyf[name]
        latin['hmtx'].metrics[name] = vietnamese['hmtx'].metrics[name]
        if 'gvar' in latin:
            latin['gvar'].variations[name] = vietnamese['gvar'].variations.get(name, [])
    latin.setGlyphOrder(order)
    glyf.glyphOrder = order
    for table in latin['cmap'].tables:
        if table.isUnicode():
            table.cmap.update({code: name for code, name in vi_map.items() if code in VIETNAMESE})
    for dropped in ('HVAR', 'GDEF', 'STAT'):
        if dropped in latin:
            del latin[dropped]
    kern_like_plain(latin, vi_map)
    latin['maxp'].numGlyphs = len(order)
    latin.flavor = 'woff2'
    latin.save(out)
    print(out, len(order))


def kern_like_plain(font, vi_map):
    if 'GPOS' not in font:
        return
    best = font.getBestCmap()
    plain = {}
    for code, name in vi_map.items():
        if code not in VIETNAMESE or code == 0x20AB:
            continue
        letter = 'd' if code == 0x111 else 'D' if code == 0x110 else unicodedata.normalize('NFD', chr(code))[0]
        horned = any(mark == '\u031b' for mark in unicodedata.normalize('NFD', chr(code)))
        plain[name] = (best.get(ord(letter)), horned)
    for lookup in font['GPOS'].table.LookupList.Lookup:
        for sub in lookup.SubTable:
            sub = getattr(sub, 'ExtSubTable', sub)
            if type(sub).__name__ != 'PairPos':
                continue
            covered = set(sub.Coverage.glyphs)
            for name, (base, horned) in plain.items():
                if sub.Format == 2:
                    if base in sub.ClassDef2.classDefs:
                        sub.ClassDef2.classDefs[name] = sub.ClassDef2.classDefs[base]
                    # A horn stands out to the right: what follows it is not pulled in.
                    if not horned and base in covered and name not in covered:
                        sub.Coverage.glyphs.append(name)
                        if base in sub.ClassDef1.classDefs:
                            sub.ClassDef1.classDefs[name] = sub.ClassDef1.classDefs[base]
            sub.Coverage.glyphs.sort(key=font.getGlyphID)


NEWSREADER = NODE + '/@fontsource-variable/newsreader/files/newsreader-{}-opsz-{}.woff2'
for style, weights in (('normal', (390, 640)), ('italic', (400, 480))):
    limits = {'wght': weights, 'opsz': (16, 72)}
    latin = NEWSREADER.format('latin', style)
    merge(cut(latin, LATIN, limits), cut(NEWSREADER.format('vietnamese', style), VIETNAMESE, limits),
          f'public/fonts/newsreader-{style}-2.woff2')
    rare = cut(latin, RARE, limits)
    for dropped in ('HVAR', 'GDEF', 'STAT'):
        if dropped in rare:
            del rare[dropped]
    rare.flavor = 'woff2'
    rare.save(f'public/fonts/newsreader-{style}-rare-2.woff2')
VIETNAM = NODE + '/@fontsource/be-vietnam-pro/files/be-vietnam-pro-{}-{}-normal.woff2'
for weight in (400, 500, 600):
    merge(cut(VIETNAM.format('latin', weight), PLAIN), cut(VIETNAM.format('vietnamese', weight), VIETNAMESE),
          f'public/fonts/be-vietnam-pro-{weight}-1.woff2')
digits = cut(NODE + '/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
             [*range(0x30, 0x3A), 0x2E, 0x2C], {'wght': (400, 600)})
digits.flavor = 'woff2'
digits.save('public/fonts/morat-figures-1.woff2')

# What draws the pictures for sharing reads neither woff2 nor axes: the headline's cut, as TrueType, under a name of its own.
WHOLE = 'public/fonts/whole.woff2'
merge(cut(NEWSREADER.format('latin', 'normal'), PLAIN), cut(NEWSREADER.format('vietnamese', 'normal'), VIETNAMESE), WHOLE)
headline = instancer.instantiateVariableFont(TTFont(WHOLE), {'wght': 600, 'opsz': 48})
remove(WHOLE)
for record in headline['name'].names:
    if record.nameID in (1, 4, 16):
        record.string = 'Morat Headline'
headline.flavor = None
headline.save('public/fonts/morat-headline-1.ttf')
interface = TTFont('public/fonts/be-vietnam-pro-500-1.woff2')
for record in interface['name'].names:
    if record.nameID in (1, 4, 16):
        record.string = 'Morat Label'
interface.flavor = None
interface.save('public/fonts/morat-label-1.ttf')
