import type { ArticleDocument } from './document.ts';
import { mendDocument } from './mend-document.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** Lifts an article kept under an older schema to today's; one of today is answered as it is. */
export function upgradeDocument(document: ArticleDocument, schemaVersion: number): ArticleDocument {
  return schemaVersion === SCHEMA_VERSION ? document : mendDocument(document);
}
