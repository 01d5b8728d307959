import { enableCompileCache } from 'node:module';

/*
 * Loaded ahead of a script (`node --import`): what Node.js compiles is kept for the next start, which halves the time it takes to
 * load. It has to come first, as a script's own imports are compiled before its first line runs; and in JavaScript, as what strips
 * types is then not loaded at all.
 */
enableCompileCache();
