import type { webcrypto } from 'node:crypto';
import { verifyKey } from 'discord-interactions';

/** Milliseconds by which a request's own time may be off: beyond that it is an old one sent again, or the clock here is wrong. */
const STALE = 5 * 60_000;

/** The application's public key, read once. */
export async function readPublicKey(hex: string): Promise<webcrypto.CryptoKey> {
	return crypto.subtle.importKey('raw', Buffer.from(hex, 'hex'), 'Ed25519', false, ['verify']);
}

/** A request as it came in. */
export interface SignedRequest {
	readonly body: Buffer;
	/** `X-Signature-Ed25519`, hexadecimal. */
	readonly signature: unknown;
	/** `X-Signature-Timestamp`, seconds since 1970. */
	readonly timestamp: unknown;
}

/**
 * Whether Discord signed a request with the application's key, and just now.
 *
 * @param now milliseconds since 1970.
 */
export async function isSigned(
	{ body, signature, timestamp }: SignedRequest,
	key: webcrypto.CryptoKey,
	now: number,
): Promise<boolean> {
	if (typeof signature !== 'string' || !/^[\da-f]{128}$/i.test(signature)) return false;
	if (typeof timestamp !== 'string' || !/^\d{1,15}$/.test(timestamp)) return false;
	if (Math.abs(now - Number(timestamp) * 1_000) > STALE) return false;
	return verifyKey(body, signature, timestamp, key);
}
