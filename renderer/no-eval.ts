import { config } from 'zod';

/** Imported before any schema is made: zod would try to compile them, which the Content-Security-Policy refuses. */
config({ jitless: true });
