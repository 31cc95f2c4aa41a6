import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Actor, Language, Role } from '#lib/newsroom/people';
import { personSortKey, vietnameseSortKey } from '#lib/text/sort-key';
import { type Database, type DatabasePlace, openDatabase } from './client.ts';
