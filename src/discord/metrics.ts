import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/*
 * Figures for whoever runs the bot, in the form of Prometheus. They count kinds of things: no figure knows who asked, where, or
 * what for.
 */

/** How an interaction ended. `no` is a sentence instead of an answer; `late` one that Discord had given up. */
export type Ending = 'answered' | 'no' | 'failed' | 'late' | 'declined' | 'dropped';

/** One interaction that has ended. */
export interface Ended {
	readonly kind: 'command' | 'typing' | 'press';
	/** Name of a command or control of ours; `unknown` for any other. */
	readonly name: string;
	readonly ending: Ending;
	/** From when it came in. */
	readonly milliseconds: number;
}

/** What is asked of the bot and its archive when the figures are read. */
export interface Gauged {
	readonly waiting: () => number;
	readonly registered: () => boolean;
	/** Null where interactions come over HTTP. */
	readonly gateway: {
		/** Null while not connected. */
		readonly heartbeatAge: () => number | null;
		/** New sessions on the gateway so far. */
		readonly sessions: () => number;
	} | null;
	/** Of the archive; throws where it cannot be read. */
	readonly extent: () => {
		readonly documents: number;
		readonly exchanges: number;
		readonly lastDate: string | null;
	};
}

export interface Metrics {
	readonly count: (ended: Ended) => void;
	/** All figures, as Prometheus reads them. */
	readonly text: () => Promise<string>;
	readonly contentType: string;
	readonly registry: Registry;
}

/** Figures of a process alone, or of several as one. */
export type Told = Pick<Metrics, 'text' | 'contentType'>;

/** How a figure of several processes is made of theirs. */
type Aggregator = 'sum' | 'min' | 'max';

/** Seconds: a look-up takes milliseconds, and after three nobody waits any more. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

export function createMetrics(gauged: Gauged): Metrics {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const interactions = new Counter({
		name: 'despatch_box_interactions_total',
		help: 'Interactions that have ended, by kind, command or control, and how they ended',
		labelNames: ['kind', 'name', 'ending'],
		registers,
	});
	const seconds = new Histogram({
		name: 'despatch_box_interaction_seconds',
		help: 'From an interaction coming in to its answer having left',
		labelNames: ['kind'],
		buckets: BUCKETS,
		registers,
	});
	const gauge = (name: string, help: string, read: () => number, aggregator: Aggregator = 'sum') =>
		new Gauge({
			name: `despatch_box_${name}`,
			help,
			aggregator,
			registers,
			collect() {
				this.set(read());
			},
		});
	gauge('queue_waiting', 'Interactions that wait for their turn', gauged.waiting);
	if (gauged.gateway !== null) gaugeGateway(gauged.gateway, gauge);
	gauge(
		'commands_registered',
		'1 once the commands stand as they should',
		() => (gauged.registered() ? 1 : 0),
		'min',
	);
	new Gauge({
		name: 'despatch_box_archive_readable',
		help: '1 while the archive can be read, 0 otherwise',
		aggregator: 'min',
		registers,
		collect() {
			const extent = read(gauged.extent);
			this.set(extent === null ? 0 : 1);
			documents.set(extent?.documents ?? 0);
			exchanges.set(extent?.exchanges ?? 0);
			edition.reset();
			edition.set({ last_date: extent?.lastDate ?? 'none' }, 1);
		},
	});
	const documents = new Gauge({
		name: 'despatch_box_archive_documents',
		help: 'Documents in the archive',
		aggregator: 'max',
		registers,
	});
	const exchanges = new Gauge({
		name: 'despatch_box_archive_exchanges',
		help: 'Exchanges in the archive',
		aggregator: 'max',
		registers,
	});
	const edition = new Gauge({
		name: 'despatch_box_archive_edition',
		help: '1, with the last sitting day in the archive as its label',
		labelNames: ['last_date'],
		registers,
	});
	return {
		count({ kind, name, ending, milliseconds }) {
			interactions.inc({ kind, name, ending });
			if (ending === 'answered' || ending === 'no') seconds.observe({ kind }, milliseconds / 1_000);
		},
		text: () => registry.metrics(),
		contentType: registry.contentType,
		registry,
	};
}

/** In a worker: its figures become part of what `crewFigures` tells in the process that started it. */
export function tellPrimary({ registry }: Metrics): void {
	AggregatorRegistry.setRegistries(registry);
	new AggregatorRegistry();
}

/** The figures of all workers as one: counts are added up, of the archive the least or the most is told. */
export function crewFigures(): Told {
	const registry = new AggregatorRegistry();
	return { text: () => registry.clusterMetrics(), contentType: registry.contentType };
}

function gaugeGateway(
	{ heartbeatAge, sessions }: NonNullable<Gauged['gateway']>,
	gauge: (name: string, help: string, read: () => number) => void,
): void {
	gauge('gateway_connected', '1 while every shard is connected', () => (heartbeatAge() === null ? 0 : 1));
	gauge(
		'gateway_heartbeat_age_seconds',
		'Since Discord last acknowledged a heartbeat; -1 while not connected',
		() => {
			const age = heartbeatAge();
			return age === null ? -1 : age / 1_000;
		},
	);
	gauge(
		'gateway_sessions',
		'New sessions on the gateway since the start; Discord allows a thousand a day',
		sessions,
	);
}

function read<T>(of: () => T): T | null {
	try {
		return of();
	} catch {
		return null;
	}
}
