import { describe, expect, test } from 'vitest';
import { looseKey } from '../../src/corpus/name-forms.ts';
import { nameKey } from '../../src/extract/names/name-key.ts';

const keyOf = (name: string) => looseKey(nameKey(name));

describe('names that are one, as the record writes them', () => {
	test.each([
		['Agency for Harbours', 'Agency of the Harbour'],
		['Saltmarsh PCT', 'Saltmarsh primary care trust', 'Saltmarsh Teaching Primary Care Trust'],
		['Saltmarsh Hospitals NHS Foundation Trust', 'Saltmarsh Hospital National Health Service (NHS) Trust'],
		['Lamps and Buoys National Steering Board', 'Lamps and Buoys Steering Board'],
		['UK Clean Kelp Strategy 2007', 'Clean Kelp Strategy'],
		['2004 Clean Kelp Review', 'Clean Kelp Review'],
		['London Borough of Saltmarsh', 'Saltmarsh borough council', 'Saltmarsh London Borough Council'],
		['House of Commons Kelp Select Committee', 'Kelp Committee', 'Select Committee on Kelp'],
		['University of Tideway', 'Tideway University'],
		['Government of Norway', 'Norwegian Government', 'the Norway Government'],
		['Puffin helicopters', 'Puffin unmanned aerial vehicle', 'Puffin class submarine'],
		['anti-social boating order', 'antisocial boating orders'],
		['Family Lamp Project', 'Family Lamp Projects', 'Family Lamp campaign', 'Family Lamp'],
		['2003/04 Clean Kelp Survey', 'Clean Kelp Survey 2003-04', 'Clean Kelp Survey'],
		['Kelp Policy Statement 4: Piers', 'Kelp Policy Statement 4'],
		['Regional Kelp Strategy for the East Marshes', 'East Marshes Regional Kelp Strategy'],
		['Old Kelp', 'Old Kelp plc'],
		['Saltmarsh LB', 'London Borough of Saltmarsh'],
		['Kelp Motor Co Ltd', 'Kelp Motor Company'],
		['M W Limpet Limited', 'MW Limpet Limited'],
	])('%s', (...names) => {
		expect(new Set(names.map(keyOf)).size).toBe(1);
	});

	test.each([
		['Saltmarsh County Council', 'Saltmarsh City Council'],
		['National Kelp Board', 'Kelp Board'],
		['UK Kelp Board', 'Kelp Board'],
		['Government of Norway', 'Swedish Government'],
		['Tideway Nautical University', 'Tideway University'],
		['Saltmarsh Hospital', 'Saltmarsh Hospital NHS Trust'],
		['Puffin helicopters', 'Puffin Board'],
		['Kelp Policy Statement 4', 'Kelp Policy Statement 5'],
	])('not %s and %s', (one, other) => {
		expect(keyOf(one)).not.toBe(keyOf(other));
	});
});
