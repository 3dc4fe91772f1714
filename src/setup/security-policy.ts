/**
 * The content security policy that Astro writes into each page, with hashes of what the page itself carries.
 * `wasm-unsafe-eval` is for the search engine, which is WebAssembly; nothing comes from another host.
 */
export const securityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ] as const,
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};
