import type { Given } from './archive.ts';

/** Three documents of the tests' own in Hansard's form: nothing in them is of any real operation, body or day. */
export const estuary: readonly Given[] = [
	{
		name: 'estuaries.txt',
		url: 'https://hansard.parliament.uk/Commons/2003-03-03/debates/03030300000001/EstuaryFisheries',
		text: `Skip to main content

Estuary Fisheries

Volume 401: debated on Monday 3 March 2003

To ask the Secretary of State for Coasts what steps are being taken against illegal netting in the estuaries. (99101)

On 6 January 2003 we opened the National Estuary Protection Unit in Whitby. This dedicated unit will bring together patrols, licensing and research.

The unit will be staffed by wardens as well as officers from the Tidal Waters Agency and the Harbour Inspectorate.

The wardens recently led local councils in Operation Kittiwake. It aimed to clear the northern estuaries of unlicensed nets. The operation managed to seize 412 nets, most of them at night.

Operation Sandpiper is the Harbour Inspectorate led initiative working in partnership with the Coastal Licensing Service (CLS) to check every vessel under ten metres.

To ask the Secretary of State for Coasts what estimate has been made of the number of unlicensed nets. (99102)

A survey by the Tidal Waters Agency suggests that in the winter of 2001 there were approximately 7,300 unlicensed nets in the northern estuaries. We do not have sufficient evidence on the southern estuaries to make an estimate.
`,
	},
	{
		name: 'kittiwake.txt',
		url: 'https://hansard.parliament.uk/Commons/2008-05-21/debates/08052100000002/OperationKittiwake',
		text: `Skip to main content

Operation Kittiwake

Volume 476: debated on Wednesday 21 May 2008

To ask the Secretary of State for Coasts with reference to the answer of 4 February 2008, Official Report, column 812W, on estuary fisheries, what role the (a) Tidal Waters Agency and (b) National Estuary Protection Unit play in licensing. (207701)

TWA maintains the Register of Estuary Nets (REN), which lists every licensed net. The NEPU supports the agency in its role as the central archive of patrol reports.

To ask the Secretary of State for Coasts how many (a) prosecutions and (b) convictions there have been under Operation Kittiwake 2. (207702)

Of the 61 prosecutions as a result of Operation Kittiwake 37 were for obstruction.

It is not possible to disaggregate the conviction figures by operation.
`,
	},
	{
		name: 'bycatch.txt',
		url: 'https://hansard.parliament.uk/Lords/2007-11-08/debates/07110800000003/Bycatch',
		text: `Skip to main content

Bycatch

Volume 696: debated on Thursday 8 November 2007

asked Her Majesty’s Government:

What their definition is of bycatch. [HL512]

The United Kingdom uses the definition set out in the Sheltered Waters Convention 1987, which states that:

“Bycatch” means any fish, bird or mammal that is taken by a net which was not set for it.
`,
	},
];
