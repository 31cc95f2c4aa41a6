import { z } from 'zod';
import { DEFAULT_GATES, GATE_LEVELS, GATES, type GateSettings } from '#lib/newsroom/gates';
import { STRICT_HOUSE_RULES } from '#lib/newsroom/house-rules';
import type { Queries, Transaction } from './client.ts';
import { settings } from './schema/paper.ts';
import { bumpTags, readTagVersions } from './tag-versions.ts';

const line = (most: number) => z.string().trim().max(most);

/** What a paper may be called. */
export const paperNameSchema = line(80).min(1);

/** Each setting of the paper, what it may hold, and what it is until somebody decides. */
export const SETTING_SCHEMAS = {
  /** The first administrator says it; until then readers see that nobody has. */
  paperName: paperNameSchema.default('Báo chưa đặt tên'),
  taglineVi: line(120).default(''),
  taglineEn: line(120).default(''),
  nameplateRule: z.enum(['tide', 'single', 'double']).default('single'),
  /** Decree 147/2024 tells three kinds of site apart: press, a general news site, an organisation's own. */
  siteType: z.enum(['press', 'aggregator', 'organisation']).default('organisation'),
  /** What a Vietnamese site must print about itself (Press Law; Circular 09/2014). */
  imprint: z
    .strictObject({
      agency: line(200).default(''),
      governingBody: line(200).default(''),
      responsiblePerson: line(120).default(''),
      licence: line(300).default(''),
      domain: line(120).default(''),
      address: line(300).default(''),
      phone: line(60).default(''),
      email: line(120).default(''),
      note: line(600).default(''),
    })
    .prefault({}),
  bylinePosition: z.enum(['top', 'end', 'both']).default('end'),
  toneStyle: z.enum(['old', 'new']).default('old'),
  printEndMark: z.boolean().default(false),
  houseRules: z
    .strictObject({ selfReview: z.boolean(), editorsPublish: z.boolean(), onePerson: z.boolean() })
    .default(STRICT_HOUSE_RULES),
  /** A gate that came after the paper had chosen its levels stands at its default. */
  gates: z
    .partialRecord(z.enum(GATES), z.enum(GATE_LEVELS))
    .transform((chosen): GateSettings => ({ ...DEFAULT_GATES, ...chosen }))
    .default(DEFAULT_GATES),
  /** For how many days a statutory correction stands on the front page. */
  statutoryFrontDays: z.number().int().min(1).max(30).default(3),
  /** Whether and at which hour in Vietnam the newsletter goes out, what stands above it, and since when it is so. */
  newsletter: z
    .strictObject({
      isOn: z.boolean().default(false),
      hour: z.number().int().min(0).max(23).default(6),
      introVi: line(300).default(''),
      introEn: line(300).default(''),
      since: z.number().int().default(0),
    })
    .prefault({}),
} as const;

/** The whole of the paper's settings. */
export const settingsSchema = z.strictObject(SETTING_SCHEMAS);
export type Settings = Readonly<z.output<typeof settingsSchema>>;

const VERSION = 'settings';
const kept = new WeakMap<Queries, { version: number; settings: Settings }>();

/** The paper's settings; what nobody has decided is at its default. Kept in memory until the next save. */
export async function readSettings(q: Queries): Promise<Settings> {
  const { [VERSION]: version = 0 } = await readTagVersions(q, [VERSION]);
  const known = kept.get(q);
  if (known?.version === version) return known.settings;

  const rows = await q.select({ key: settings.key, value: settings.value }).from(settings);
  const read = assemble(new Map(rows.map((row) => [row.key, row.value])));
  kept.set(q, { version, settings: read });
  return read;
}

/** Writes some settings, already checked by their schemas, and puts every page out of date. */
export async function saveSettings(
  tx: Transaction,
  change: Partial<Settings>,
  by: { personId: string | null; now: number },
): Promise<void> {
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const written = { value, updatedAt: by.now, updatedBy: by.personId };
    await tx
      .insert(settings)
      .values({ key, ...written })
      .onConflictDoUpdate({ target: settings.key, set: written });
  }
  await bumpTags(tx, [VERSION, 'site']);
}

/** A value that an older or newer Morat wrote and this one cannot read counts as not decided. */
function assemble(values: ReadonlyMap<string, unknown>): Settings {
  const read = Object.entries(SETTING_SCHEMAS).map(([key, schema]) => {
    const known = schema.safeParse(values.get(key));
    return [key, known.success ? known.data : schema.parse(undefined)];
  });
  return settingsSchema.parse(Object.fromEntries(read));
}
