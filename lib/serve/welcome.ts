import type { Database } from '#db/client';
import { isWithoutPeople } from '#db/people';
import { demoSignIns } from '#lib/auth/demo-sign-ins';
import { setupWord } from '#lib/auth/first-administrator';

/** What the terminal says when the house is open: where it is, and how the first person gets in. */
export async function welcome(db: Database, address: string): Promise<string> {
  const lines = ['', `  Morat: ${address}`, `  ${address}/sign-in`];
  const people = await demoSignIns(db, 'vi');
  if (people.length > 0) {
    const widest = Math.max(...people.map(({ email }) => email.length));
    lines.push('', '  This is a demo. Sign in as', '');
    for (const { email, name, role } of people) lines.push(`    ${email.padEnd(widest)}  ${name}, ${role}`);
    lines.push('', `  with the password  ${people[0]?.password}`);
  } else if (await isWithoutPeople(db)) {
    lines.push('', `  Nobody works here yet: ${address}/first-run`, `  The setup word is  ${setupWord()}`);
  }
  return `${lines.join('\n')}\n`;
}
