import { parentPort, workerData } from 'node:worker_threads';
import { theDatabase } from '#db/client';
import { runKiosk } from '#lib/serve/kiosk-thread';

// The thread that hands out what is printed, on the port that readers know; server.ts starts it and is behind it.
if (parentPort) runKiosk(parentPort, theDatabase(), workerData);
