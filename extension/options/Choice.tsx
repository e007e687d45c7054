import { type MessageKey, t } from '#shared/i18n/i18n.ts';

interface Props<Value extends string> {
  label: MessageKey;
  options: [Value, MessageKey][];
  value: Value;
  onChoose(value: Value): void;
}

/** One of a few, as radio buttons in a row. */
export function Choice<Value extends string>({ label, options, value, onChoose }: Props<Value>) {
  return (
    <fieldset class="options-row">
      <legend>{t(label)}</legend>
      {options.map(([option, text]) => (
        <label key={option} class="options-choice">
          <input type="radio" name={label} checked={option === value} onChange={() => onChoose(option)} />
          {t(text)}
        </label>
      ))}
    </fieldset>
  );
}
