import pino from 'pino';
import { env } from '#lib/env';

/**
 * What the house writes down while it runs, one JSON object a line: who (an id), when, what. Never a password, a token,
 * an e-mail address or a whole network address.
 */
export const log = pino({ level: env.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
