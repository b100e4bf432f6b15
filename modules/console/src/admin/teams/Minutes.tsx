import { NumberInput } from "@mantine/core";
import { useT } from "../../i18n/useT";

/** A whole number with its unit; empty is never, where that is possible. */
export function Whole({
  label,
  hint,
  unit,
  value,
  min = 0,
  max,
  never = false,
  readOnly,
  change,
}: {
  label: string;
  hint?: string;
  unit: string;
  value: number | null | undefined;
  min?: number;
  max: number;
  never?: boolean;
  readOnly: boolean;
  change: (value: number | null) => void;
}) {
  const t = useT();
  return (
    <NumberInput
      label={label}
      description={hint}
      suffix={` ${unit}`}
      placeholder={never ? t("teams.never") : undefined}
      min={min}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      readOnly={readOnly}
      value={value ?? ""}
      onChange={(next) => (next === "" ? never && change(null) : change(Number(next)))}
    />
  );
}
