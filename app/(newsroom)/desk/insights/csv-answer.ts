import { BYTE_ORDER_MARK, csvLine } from '#lib/text/csv';

/** The rows of a file as they come. */
export type CsvRows = AsyncIterable<readonly (string | number | null)[]>;

/** Answers with a file for spreadsheets that is sent while it is being read, so that no size of it is kept in memory. */
export function csvAnswer(name: string, rows: CsvRows): Response {
  const source = rows[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(BYTE_ORDER_MARK));
    },
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(csvLine(value)));
    },
    async cancel() {
      await source.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
