/** Verbs of a body whose own number follows in a clause of what it says: a source, never a subject. */
export const SAYS =
	/^(?:report(?:s|ed)?|say|says|said|stat(?:e|es|ed)|find|finds|found|suggest(?:s|ed)?|estimat(?:e|es|ed)|inform(?:s|ed)?|advis(?:e|es|ed)|show(?:s|ed|n)?|indicat(?:e|es|ed)|publish(?:es|ed)?|announc(?:e|es|ed)|confirm(?:s|ed)?|calculat(?:e|es|ed)|conclud(?:e|es|ed)|told|tell|tells|record(?:s|ed)?|reveal(?:s|ed)?)$/;

/** Verbs of what is still to be said, seen or granted: a thing that a Minister `will know` is not planned. */
export const KNOWS =
	/^(?:know|see|recall|agree|remember|note|accept|understand|appreciate|learn|hear|argue|claim|remind|realise|recognise|acknowledge|aware|welcome|borne|noted|stressed|remembered|emphasised|recognised|acknowledged)$/;

/** Verbs with which a day tells when a thing was told, and not when it was (`The board told us in May that 40 lamps were lit`). */
export const TELLS =
	/^(?:say|says|said|tells?|told|hears?|heard|learns?|learned|learnt|states?|stated|reports?|reported|reminds?|reminded|writes?|wrote|asks?|asked|informs?|informed|notes?|noted|confirms?|confirmed)$/;
