/**
 * With what headers the game is served, here and by whoever hosts it: it runs under the strictest policy
 * that lets it load its own files.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "style-src 'self'",
    // pictures are loaded as bytes and shown from memory, so that it is known how far they are
    "img-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
