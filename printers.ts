import { createServer } from 'node:http';
import next from 'next';
import { env } from '#lib/env';
import { aPrintingRoom } from '#lib/press/print';
import { takeJobs } from '#lib/press/take-jobs';
import { contentSecurityPolicy, securityHeaders } from '#lib/serve/security-headers';

// The process that draws readers' pages; server.ts starts it and asks it for them. An interrupt from the keyboard
// reaches both: these go on until the house lets go of them, so that who asked before it is still answered.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const app = next({ dev: false, httpServer: createServer(), hostname: env.host, port: env.port });
await app.prepare();
takeJobs(
  aPrintingRoom({
    render: app.getRequestHandler(),
    headers: securityHeaders(),
    policy: (hashes) => contentSecurityPolicy({ hashes }),
  }),
);
