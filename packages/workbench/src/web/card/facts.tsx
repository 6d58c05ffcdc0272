import type { Filler, Statement, WhenReading } from '@regesta/record';
import type { ReactElement } from 'react';
import { standing } from '../../views/words/answer.ts';
import { shortDayWords } from '../../views/words/day-words.ts';
import { wordLanguage } from '../../views/words/script.ts';
import { whenLines, whenWords } from '../../views/words/when-words.ts';
import { useRecord } from '../api/queries.ts';
import { useView } from '../state/use-view.ts';

/** A statement's time in prose and EDTF, its answer for the as-of day, and who and what it is about. */
export function Facts({ statement }: { readonly statement: Statement }): ReactElement {
  const { day } = useView();
  const { data } = useRecord();
  const frame = data?.frames.find(({ name }) => name === statement.frame);
  const { when, roles } = statement;
  return (
    <dl className="facts">
      {whenLines(when.bounds).map(([label, words]) => (
        <Fact key={label} label={label} words={words} />
      ))}
      {when.edtf !== null && <Fact label="EDTF" words={when.edtf} isCode />}
      {when.unresolved !== undefined && (
        <Fact label="Counted" words={`“${when.unresolved}”, from a day the source does not name`} />
      )}
      {when.implied.length > 0 && <Fact label="Implied" words={impliedWords(when)} />}
      {when.alternatives.map((other) => (
        <Fact key={`${other.text} ${other.edtf}`} label="Or" words={alternativeWords(other)} />
      ))}
      <Fact label={`On ${shortDayWords(day)}`} words={standing(statement, frame?.time ?? 'instant', day)} />
      {Object.entries(roles).map(([role, fillers]) => (
        <div key={role} className="fact">
          <dt>{roleLabel(role, frame?.roles[role])}</dt>
          {fillers.map((filler) => (
            <RoleWords key={filler.from} filler={filler} />
          ))}
        </div>
      ))}
    </dl>
  );
}

function Fact({ label, words, isCode }: { label: string; words: string; isCode?: boolean }): ReactElement {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{isCode ? <code>{words}</code> : words}</dd>
    </div>
  );
}

function RoleWords({ filler }: { readonly filler: Filler }): ReactElement {
  const { text, when, unresolved } = filler;
  return (
    <dd>
      <span {...wordLanguage(text)}>{text}</span>
      {when?.bounds && <span className="quiet"> ({whenWords(when.bounds)})</span>}
      {unresolved !== undefined && <span className="unresolved"> not known: {unresolved}</span>}
    </dd>
  );
}

function impliedWords({ implied }: WhenReading): string {
  return implied.map(({ part, value, rule }) => `${part} ${value}, by the rule ${rule}`).join('; ');
}

function alternativeWords({ text, edtf, bounds }: WhenReading): string {
  return [text === null ? '' : `“${text}”`, whenWords(bounds), edtf ?? ''].filter(Boolean).join(' · ');
}

/** What a role is, as the record says it; its name where that is a list of examples. */
function roleLabel(role: string, words = role): string {
  const text = words.endsWith('…') ? role : words;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
