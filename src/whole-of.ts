/**
 * All the bytes of a stream that somebody else sends.
 *
 * @param most bytes that are taken in: of a longer one the rest is not read.
 * @returns null where there are more.
 */
export async function wholeOf(stream: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > most) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
