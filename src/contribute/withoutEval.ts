import { z } from 'zod';

// The security policy of the site lets no text be run as a program, and zod would try whether it
// may. It is told before any schema is made.
z.config({ jitless: true });
