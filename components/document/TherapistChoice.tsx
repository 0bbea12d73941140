import type { Report } from '../../lib/check.ts';
import { type Therapist, titleOf } from '../../lib/therapists/therapist.ts';
import { suitableFirst } from '../../lib/wording/therapist-choices.ts';
import { trainingsWanted } from '../../lib/wording/trainings-wanted.ts';
import { therapists as words } from '../words.ts';

interface TherapistChoiceProps {
  report: Report;
  therapists: Therapist[];
  therapist: Therapist | null;
  onChoose: (therapist: Therapist | null) => void;
}

/** Whom the papers name: the one the order names, or whom the user chooses here; the most suitable stands first. */
export const TherapistChoice = ({ report, therapists, therapist, onChoose }: TherapistChoiceProps) => {
  const offered = suitableFirst(therapists, trainingsWanted(report.referral), report.payer);
  if (offered.length === 0) return null;
  return (
    <label>
      <span>{words.choose}</span>
      <select
        value={therapist ? therapists.indexOf(therapist) : -1}
        onChange={(event) => onChoose(therapists[Number(event.target.value)] ?? null)}
      >
        <option value={-1}>{words.notChosen}</option>
        {offered.map((each) => (
          <option key={therapists.indexOf(each)} value={therapists.indexOf(each)}>
            {titleOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
};
