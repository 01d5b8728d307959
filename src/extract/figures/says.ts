/** Verbs of a body whose own number follows in a clause of what it says: a source, never a subject. */
export const SAYS =
	/^(?:report(?:s|ed)?|say|says|said|stat(?:e|es|ed)|find|finds|found|suggest(?:s|ed)?|estimat(?:e|es|ed)|inform(?:s|ed)?|advis(?:e|es|ed)|show(?:s|ed|n)?|indicat(?:e|es|ed)|publish(?:es|ed)?|announc(?:e|es|ed)|confirm(?:s|ed)?|calculat(?:e|es|ed)|conclud(?:e|es|ed)|told|tell|tells|record(?:s|ed)?|reveal(?:s|ed)?)$/;
