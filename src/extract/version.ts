/** Raised with every change of what is read out of a section: stored documents with an older one are read again. */
export const EXTRACTOR_VERSION = 1;
