/** What the House does and nobody says: these words are the record's, and whoever spoke before has ended. */
export interface ProcedureRule {
	readonly name: string;
	readonly pattern: RegExp;
	readonly reads: readonly string[];
	readonly not: readonly string[];
}

export const PROCEDURE: readonly ProcedureRule[] = [
	{
		name: 'a division',
		pattern:
			/^(?:On Question, (?:.{3,80}\.$|(?:Motions?|Amendments?|Bill|Clause|Resolution|Whether)\b.{0,60}$)|Division on (?:Amendment|Motion|Clause|Schedule|whether|the)\b|(?:The|Their) (?:House|Committee|Lordships) (?:having )?divided(?:[:.;]| \(|$|—)|Division No\. ?\d|Ayes,? \d+[,;] ?Noes,? \d+|Contents,? \d+[;,] ?Not[- ][Cc]ontents,? \d+)/,
		reads: [
			'The House divided: Ayes 231, Noes 307.',
			'The Committee divided',
			'Division No. 12]',
			'Division on Amendment 44',
			'On Question, Motion agreed to',
		],
		not: ['The House divided its time well, I thought.', 'A division was called.', 'The divided house fell.'],
	},
	{
		name: 'a question put or decided',
		pattern:
			/^(?:Main )?(?:Question|Motion|Lords amendments?|Amendments?(?: \d+[A-Z]*(?: and \d+[A-Z]*)?)?|New clause \d+|Schedules? [\d, to]+|Clauses? [\d, to]+|The (?:Clause|Amendment|Motion|Bill|Title)|The \d+(?:st|nd|rd|th)\b.{0,60} Clauses?)(?:,| )(?:.{0,80}, )?(?:(?:as amended, )?(?:again )?(?:was |were )?(?:accordingly |forthwith |then )?(?:put|proposed|altered|agreed to|negatived|withdrawn|carried|made|postponed|adjourned|read|ordered to (?:stand|lie|be)|(?:dis)?agreed(?: to|\.$)))(?!\w)/,
		reads: [
			'Question put and agreed to.',
			'The Clause, as amended, was agreed to.',
			'Amendment, by leave, withdrawn.',
			'Amendment 44 agreed.',
			'The Amendment was then altered, by the substitution of a word.',
		],
		not: ['The Bill was agreed by all.', 'Questions were put to me.', 'Motion sickness is common.'],
	},
	{
		name: 'a motion',
		pattern:
			/^(?:Motion made,? and|Resolved,|Ordered,|Moved, That |Brought up, and read|Bill (?:accordingly )?(?:read|reported|presented|committed|passed)|It being .{3,60}(?:o['’][Cc]lock|of the [Cc]lock|[Nn]oon|[Mm]idnight)|(?:Further )?(?:[Pp]roceeding|[Dd]ebate) to be resumed\b|Debate (?:resumed|arising|adjourned)|Order (?:for|read)\b|Orders? of the Day (?:for|read)|(?:First|Second|Third) Reading deferred\b|Bills? read the (?:First|Second|Third) time\b|Read (?:a|the) (?:[Ff]irst|[Ss]econd|[Tt]hird) time\b|Further considered (?:on|in)\b|To be (?:further )?considered (?:to-?morrow|up ?on|on|again)\b|Amendments? made: |Title (?:postponed|agreed)|On the [Mm]otion (?:of|that) |Considered in Committee|Committee appointed to draw up [Rr]easons\b)/,
		reads: [
			'Motion made, and Question proposed, That the sitting be now adjourned.',
			'Resolved,',
			'Bill read a Second time.',
			'Second Reading deferred till Tuesday next.',
			'Bills read the Third time and passed.',
			'Further considered on Report.',
			'Read the Third time, and passed.',
			'It being ten minutes to Nine of the Clock, the Debate stood adjourned.',
			'Debate to be resumed upon Monday.',
			'Amendment made: No. 4, in page 2, line 3, leave out “oil”.',
		],
		not: [
			'Moved by Lord Fell',
			'Ordered lamps came late.',
			'Debate is free here.',
			'It being late, I shall end.',
			'Debate has to be resumed, I said.',
			'Further considered views are welcome here, I said',
			'Order of the Day',
		],
	},
	{
		name: 'a petition or a paper that is brought up and read',
		pattern:
			/^(?:The|His|Her|Their)(?: (?:said|first|second|third|other|several|above))? (?:[Pp]etitions?|[Mm]essage|[Ll]etter|[Rr]esolutions?|[Rr]eport|Majesty['’]s (?:[Mm]essage|Answer|Speech))(?: (?:was|were) (?:then |accordingly |here |again )?(?:brought up|received|read|presented|ordered)\b|, which was (?:brought up|read)\b)/,
		reads: [
			'The Petition was then brought up, and read as follows:',
			'The first petition was read. It stated, that the lamps were out.',
			'The Resolutions were read a second time.',
			'The Report was ordered to be printed.',
		],
		not: [
			'The petition was signed by 40 keepers.',
			'Petitions were read to us as boys.',
			'The letter was short.',
		],
	},
	{
		name: 'the sitting',
		pattern:
			/^\[?(?:(?:The )?(?:House|Committee|[Ss]itting|Lords) (?:\(?.{0,40}\)? )?(?:adjourned|resumed|was (?:adjourned|suspended)|(?:again )?in Committee|counted)\b|(?:Queen|King)['’]s (?:and Prince of Wales['’]s )?[Cc]onsent, .{0,60}\bsignified\b|House adjourned|Sitting suspended|Adjourned (?:accordingly )?at|End of (?:questions|debate)|Committee rose\b|The following (?:Members?|\(pursuant to .{5,60}\)) (?:also )?(?:attended|spoke)\b)/,
		reads: [
			'Sitting suspended.',
			'House adjourned at nine o’clock.',
			'House again in Committee.',
			'Queen’s Consent, on behalf of the Crown, signified.',
			'The sitting was suspended for a quarter of an hour.',
			'[The Sitting was suspended for a Division in the House from 5.10 to 5.20 pm.]',
			'Committee rose at nine minutes past Four o’clock.',
			'The following Members attended the Committee:',
		],
		not: [
			'The House is full today.',
			'Adjourned debates cost us time.',
			'The Committee met my friend.',
			'The following Members may have spoken.',
		],
	},
];

/** Whether a line says what the House does, as the record prints it. */
export function isProcedure(line: string): boolean {
	return line.length < 600 && PROCEDURE.some((rule) => rule.pattern.test(line));
}
