import { Checkbox, Fieldset, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useIntl } from "react-intl";
import type { Answer } from "../../api/client";
import { useT } from "../../i18n/useT";
import { differences } from "../Conflict";
import { EditForm } from "../EditForm";
import { useEditing } from "../editing";
import { type Care, path } from "./api";
import { Whole } from "./Minutes";

const COUNTRIES = [
  "es",
  "mx",
  "ar",
  "co",
  "cl",
  "pe",
  "ec",
  "uy",
  "py",
  "bo",
  "ve",
  "cr",
  "pa",
  "br",
  "pt",
  "us",
  "gb",
  "fr",
  "it",
  "de",
];
const NUMBERS = {
  surveyDelaySeconds: { unit: "s", max: 86_400 },
  surveyQuietDays: { unit: "d", max: 365 },
  reopenHours: { unit: "h", max: 720 },
  autoCloseHours: { unit: "h", max: 720 },
  windowReminderMinutes: { unit: "min", max: 1_380 },
  tellWaitAgainMinutes: { unit: "min", max: 1_380 },
} as const;
type Numbered = keyof typeof NUMBERS;
const CLOCKS = ["first_reply", "next_reply", "resolution"] as const;
const SWITCHES = ["surveyOn", "resolveNeedsLabel", "resolveNeedsTags", "tellWait"] as const;

/** How a team looks after its customers once a ticket is under way or over. */
export function CareForm({ team, kept, mayChange }: { team: string; kept: Answer<Care>; mayChange: boolean }) {
  const t = useT();
  const intl = useIntl();
  const editing = useEditing(path(team, "care"), kept);
  const { value, theirs, set } = editing;
  const country = value.holidays?.country ?? "";
  const called = (code: string) => intl.formatDisplayName(code.toUpperCase(), { type: "region" }) ?? code;
  const names = {
    ...Object.fromEntries([...SWITCHES, ...Object.keys(NUMBERS)].map((name) => [name, t(`teams.${name as Numbered}`)])),
    holidays: t("teams.holidays"),
    pauses: t("teams.pauses"),
  };
  const pausesIn = (said: NonNullable<Care["pauses"]>) =>
    (["awaiting", "snoozed"] as const)
      .filter((when) => said[when]?.length)
      .map((when) => {
        const clocks = said[when]?.map((clock) => t(`conversation.clock.${clock as (typeof CLOCKS)[number]}`));
        return `${t(`teams.pauses.${when}`)}: ${clocks?.join(", ")}`;
      })
      .join(" · ");
  const say = (what: unknown) => {
    if (typeof what === "boolean") return t(what ? "admin.yes" : "admin.no");
    if (what && typeof what === "object" && ("awaiting" in what || "snoozed" in what))
      return pausesIn(what as NonNullable<Care["pauses"]>);
    if (what && typeof what === "object") return Object.values(what).filter(Boolean).join(" ");
    return what == null ? t("teams.never") : String(what);
  };
  const number = (name: Numbered) => (
    <Whole
      key={name}
      label={t(`teams.${name}`)}
      hint={t(`teams.${name}.hint`)}
      unit={NUMBERS[name].unit}
      max={NUMBERS[name].max}
      min={name === "autoCloseHours" || name === "tellWaitAgainMinutes" ? 1 : 0}
      never={name === "autoCloseHours"}
      readOnly={!mayChange}
      value={value[name]}
      change={(next) => set({ [name]: next })}
    />
  );
  const pauses = value.pauses ?? {};
  const standStill = (when: "awaiting" | "snoozed") => (
    <Checkbox.Group
      key={when}
      label={t(`teams.pauses.${when}`)}
      value={pauses[when] ?? []}
      readOnly={!mayChange}
      onChange={(clocks) => set({ pauses: { ...pauses, [when]: clocks } })}
    >
      <Stack gap={6} mt={4}>
        {CLOCKS.map((clock) => (
          <Checkbox key={clock} value={clock} disabled={!mayChange} label={t(`conversation.clock.${clock}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
  const toggle = (name: (typeof SWITCHES)[number]) => (
    <Checkbox
      key={name}
      label={t(`teams.${name}`)}
      disabled={!mayChange}
      checked={value[name]}
      onChange={(event) => set({ [name]: event.currentTarget.checked })}
    />
  );
  return (
    <EditForm
      label={t("teams.tab.care")}
      editing={editing}
      mayChange={mayChange}
      conflict={theirs && differences<Care>(value, theirs, names, say)}
    >
      <Fieldset legend={t("teams.care.survey")}>
        <Stack gap="sm">
          {toggle("surveyOn")}
          {number("surveyDelaySeconds")}
          {number("surveyQuietDays")}
        </Stack>
      </Fieldset>
      <Fieldset legend={t("teams.care.resolving")}>
        <Stack gap="sm">
          {toggle("resolveNeedsLabel")}
          {toggle("resolveNeedsTags")}
          {number("reopenHours")}
          {number("autoCloseHours")}
          {number("windowReminderMinutes")}
        </Stack>
      </Fieldset>
      <Fieldset legend={t("teams.pauses")}>
        <Stack gap="sm">
          {standStill("awaiting")}
          {standStill("snoozed")}
        </Stack>
      </Fieldset>
      <Fieldset legend={t("teams.care.waiting")}>
        <Stack gap="sm">
          {toggle("tellWait")}
          {number("tellWaitAgainMinutes")}
        </Stack>
      </Fieldset>
      <Fieldset legend={t("teams.holidays")}>
        <Stack gap="sm">
          <NativeSelect
            label={t("teams.holidays.country")}
            disabled={!mayChange}
            value={country}
            data={[
              { value: "", label: t("teams.holidays.none") },
              ...[...new Set([...COUNTRIES, country])]
                .filter(Boolean)
                .map((code) => ({ value: code, label: called(code) })),
            ]}
            onChange={(event) => {
              const code = event.currentTarget.value;
              set({ holidays: code ? { country: code, region: null } : null });
            }}
          />
          {country && (
            <TextInput
              label={t("teams.holidays.region")}
              description={t("teams.holidays.region.hint")}
              readOnly={!mayChange}
              maxLength={20}
              value={value.holidays?.region ?? ""}
              onChange={(event) => set({ holidays: { country, region: event.currentTarget.value.trim() || null } })}
            />
          )}
        </Stack>
      </Fieldset>
    </EditForm>
  );
}
