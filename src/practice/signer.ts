import { generateKeyPairSync, sign } from 'node:crypto';

/** What the app's requests over HTTP are signed with. */
export interface Signer {
	/** What `DISCORD_PUBLIC_KEY` is to be: hexadecimal. */
	readonly publicKey: string;
	/** The headers that go with a body sent at this time, milliseconds since 1970. */
	readonly headers: (body: string, now: number) => Readonly<Record<string, string>>;
}

/** A fresh pair of Ed25519 keys. */
export function createSigner(): Signer {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	const { x = '' } = publicKey.export({ format: 'jwk' });
	return {
		publicKey: Buffer.from(x, 'base64url').toString('hex'),
		headers: (body, now) => {
			const timestamp = String(Math.floor(now / 1_000));
			return {
				'content-type': 'application/json',
				'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
				'x-signature-timestamp': timestamp,
			};
		},
	};
}
