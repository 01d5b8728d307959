import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createQueue, type Rush, URGENCY, type Urgency } from '../../src/discord/queue.ts';

/** A queue with a clock that only look-ups and refusals move, and what became of whom, with the time it happened. */
function bench(costs: { lookUp?: number; decline?: number } = {}) {
	let clock = 0;
	const ends: { who: string; how: 'answered' | 'declined'; at: number }[] = [];
	const dropped: string[] = [];
	const rushes: Rush[] = [];
	const queue = createQueue(
		() => clock,
		(rush) => rushes.push(rush),
	);
	const end = (who: string, how: 'answered' | 'declined', takes: number) => async () => {
		clock += takes;
		ends.push({ who, how, at: clock });
	};
	/** @param parts turns that its look-up takes. */
	const add = (who: string, urgency: Urgency = URGENCY.command, asker = who, parts = 1) => {
		let left = parts;
		return queue.add({
			asker,
			urgency,
			answer: () => {
				left -= 1;
				if (left === 0) return end(who, 'answered', costs.lookUp ?? 4)();
				clock += costs.lookUp ?? 4;
				return null;
			},
			decline: end(who, 'declined', costs.decline ?? 0.5),
			drop: () => dropped.push(who),
		});
	};
	return {
		queue,
		ends,
		dropped,
		rushes,
		add,
		pass: (milliseconds: number) => {
			clock += milliseconds;
		},
		answered: () => ends.filter(({ how }) => how === 'answered').map(({ who }) => who),
	};
}

const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

describe('look-ups that wait', () => {
	test('are done one a turn of the loop, so that what came in meanwhile is seen', async () => {
		const { add, ends } = bench();
		const asked = people(3).map((who) => add(who));
		expect(ends).toEqual([]);
		let turns = 0;
		setImmediate(function count() {
			turns += 1;
			if (ends.length < 3) setImmediate(count);
		});
		await Promise.all(asked);
		expect(turns).toBeGreaterThanOrEqual(2);
	});

	test('give way to whoever types, and what takes long to what does not', async () => {
		const { add, answered } = bench();
		const asked = [add('check', URGENCY.costly), add('command'), add('typing', URGENCY.typing)];
		await Promise.all(asked);
		expect(answered()).toEqual(['typing', 'command', 'check']);
	});

	test('that take several turns are done one after another, with whatever is more urgent between', async () => {
		const { add, answered } = bench();
		const asked = [add('long', URGENCY.costly, 'long', 5), add('longer', URGENCY.costly, 'longer', 9)];
		const typed = Promise.all([1, 2, 3].map(() => new Promise(setImmediate))).then(() =>
			add('typing', URGENCY.typing),
		);
		await Promise.all([...asked, typed]);
		expect(answered()).toEqual(['typing', 'long', 'longer']);
	});

	test('are answered oldest first, and newest first once somebody has waited long', async () => {
		const calm = bench();
		await Promise.all(people(4).map((who) => calm.add(who)));
		expect(calm.answered()).toEqual(people(4));

		const late = bench();
		const asked = people(2).map((who) => late.add(who));
		late.pass(1_500);
		asked.push(...['n0', 'n1'].map((who) => late.add(who)));
		await Promise.all(asked);
		expect(late.answered()).toEqual(['n1', 'n0', 'p1', 'p0']);
	});

	test('of one person who asks without end leave everybody else their turn', async () => {
		const { add, answered } = bench({ lookUp: 1 });
		const flood = Array.from({ length: 200 }, (_, index) => add(`f${index}`, URGENCY.typing, 'flood'));
		await Promise.all([...flood, add('else', URGENCY.costly)]);
		expect(answered().indexOf('else')).toBeLessThan(30);
		expect(answered()).toHaveLength(201);
	});

	test('leave nobody a debt once the rush is over', async () => {
		const { add, answered } = bench({ lookUp: 1 });
		await Promise.all(Array.from({ length: 50 }, (_, index) => add(`f${index}`, URGENCY.command, 'often')));
		await Promise.all([add('again', URGENCY.command, 'often'), add('new')]);
		expect(answered().slice(-2)).toEqual(['again', 'new']);
	});
});

describe('a rush', () => {
	test('of a thousand: each is answered or told in time, and as many are answered as there is time for', async () => {
		const { add, ends, answered, queue } = bench();
		await Promise.all(people(1_000).map((who) => add(who)));
		expect(ends).toHaveLength(1_000);
		expect(Math.max(...ends.map(({ at }) => at))).toBeLessThan(2_500);
		expect(answered().length).toBeGreaterThan(300);
		expect(queue.counts()).toMatchObject({ waiting: 0, dropped: 0 });
	});

	test('does not keep whoever types meanwhile waiting', async () => {
		const { add, ends, pass } = bench();
		const rush = people(1_000).map((who) => add(who, URGENCY.costly));
		pass(1_000);
		const began = 1_000;
		await add('typing', URGENCY.typing);
		expect((ends.find(({ who }) => who === 'typing')?.at ?? Number.POSITIVE_INFINITY) - began).toBeLessThan(
			100,
		);
		await Promise.all(rush);
	});

	test('does not keep many who type meanwhile waiting for as many turns', async () => {
		const { add, ends, pass } = bench({ lookUp: 1 });
		const rush = people(2_500).map((who) => add(who));
		pass(500);
		await Promise.all(Array.from({ length: 40 }, (_, index) => add(`typing ${index}`, URGENCY.typing)));
		const typed = ends.filter(({ who }) => who.startsWith('typing'));
		expect(typed).toHaveLength(40);
		expect(Math.max(...typed.map(({ at }) => at)) - 500).toBeLessThan(100);
		await Promise.all(rush);
	});

	test('is counted, once, when it is over', async () => {
		const { add, rushes, queue } = bench({ lookUp: 100, decline: 1 });
		await Promise.all(people(100).map((who) => add(who)));
		const { declined } = queue.counts();
		expect(declined).toBeGreaterThan(0);
		expect(rushes).toEqual([{ declined, dropped: 0 }]);
	});

	test('that stood still too long is dropped without a look-up, and counted', async () => {
		const { add, ends, queue, pass, rushes } = bench();
		const asked = people(20).map((who) => add(who));
		pass(2_600);
		await Promise.all(asked);
		expect(ends).toEqual([]);
		expect(queue.counts()).toEqual({ waiting: 0, declined: 0, dropped: 20 });
		expect(rushes).toEqual([{ declined: 0, dropped: 20 }]);
	});
});

test('whatever is asked by whomever at whatever cost, each has one end, and none is looked up late', async () => {
	const asked = fc.array(
		fc.record({
			asker: fc.constantFrom('a', 'b', 'c', 'd'),
			urgency: fc.constantFrom(URGENCY.typing, URGENCY.command, URGENCY.costly),
			pause: fc.integer({ min: 0, max: 300 }),
			parts: fc.integer({ min: 1, max: 3 }),
		}),
		{ maxLength: 60 },
	);
	const cost = fc.integer({ min: 0, max: 400 });
	await fc.assert(
		fc.asyncProperty(asked, cost, cost, async (interactions, lookUp, decline) => {
			const { queue, add, ends, pass, dropped: forgotten } = bench({ lookUp, decline });
			const begun = new Map<string, number>();
			const all: Promise<void>[] = [];
			let clock = 0;
			for (const [index, { asker, urgency, pause, parts }] of interactions.entries()) {
				pass(pause);
				clock += pause;
				begun.set(`i${index}`, clock);
				all.push(add(`i${index}`, urgency, asker, parts));
			}
			await Promise.all(all);
			const { declined, dropped, waiting } = queue.counts();
			expect(waiting).toBe(0);
			expect(new Set(ends.map(({ who }) => who)).size).toBe(ends.length);
			expect(ends.length + dropped).toBe(interactions.length);
			expect(forgotten).toHaveLength(dropped);
			expect(ends.filter(({ how }) => how === 'declined')).toHaveLength(declined);
			for (const { who, how, at } of ends)
				if (how === 'answered')
					expect(at - lookUp - (begun.get(who) ?? 0)).toBeLessThanOrEqual(2_500 + 16 * decline);
		}),
		{ numRuns: 100 },
	);
});
