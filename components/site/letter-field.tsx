/** A field of a letter with its label, what to write in it, and what is wrong with what was written. */
export function LetterField({
  name,
  label,
  hint,
  value,
  fault,
  rows,
  complete,
  isRequired = false,
}: {
  name: string;
  label: string;
  hint?: string;
  value: string;
  fault: string | null;
  /** A field of so many lines; none given, a single line. */
  rows?: number;
  /** What the browser may fill in. */
  complete?: 'name' | 'email';
  isRequired?: boolean;
}) {
  const said = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  const field = {
    id: name,
    name,
    defaultValue: value,
    className: 'input',
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': said || undefined,
    required: isRequired,
  };
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="t-note">
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...field} rows={rows} />
      ) : (
        <input {...field} type={complete === 'email' ? 'email' : 'text'} autoComplete={complete} />
      )}
      {fault && (
        <p id={`${name}-fault`} className="wrong">
          {fault}
        </p>
      )}
    </div>
  );
}
