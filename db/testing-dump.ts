import { sql } from 'drizzle-orm';
import type { Queries } from './client.ts';

/** Everything a database holds, as text: two equal dumps mean that nothing at all was written between them. */
export async function dumpOf(q: Queries): Promise<string> {
  const tables = await q.all<{ name: string }>(
    sql`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`,
  );
  const dumped: string[] = [];
  for (const { name } of tables) {
    const rows = await q.all(sql`select * from ${sql.identifier(name)}`);
    dumped.push(name, ...rows.map((row) => JSON.stringify(row)).sort());
  }
  return dumped.join('\n');
}
