import { Badge, Text } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { useBrief } from "./api";
import classes from "./Handover.module.css";
import type { Brief as Told } from "./types";

/** What whoever takes over must know, in one card: why, what was tried, what need not be asked again, what is half done, the mood. */
export function Brief({ ticket, because }: { ticket: string; because: string[] }) {
  const t = useT();
  const { data } = useBrief(ticket);
  return (
    <section className={classes.brief} aria-label={t("brief.title")}>
      <Text component="h3" size="xs" fw={700} c="dimmed">
        {t("brief.title")}
      </Text>
      {data ? (
        <Parts brief={data.brief} earlier={data.earlier} />
      ) : (
        <Reasons rules={because.map((name) => ({ name }))} />
      )}
    </section>
  );
}

function Parts({ brief, earlier }: { brief: Told; earlier: Told[] }) {
  const t = useT();
  const intl = useIntl();
  const when = (at: string) => intl.formatTime(at, { hour: "2-digit", minute: "2-digit" });
  return (
    <>
      {brief.why.passedOn && (
        <Text size="sm">
          {t("brief.passedOn", {
            by: brief.why.passedOn.by ?? t("brief.rules"),
            reason: brief.why.passedOn.reason ?? "–",
          })}
        </Text>
      )}
      {(brief.why.rules.length > 0 || !brief.why.passedOn) && <Reasons rules={brief.why.rules} />}
      {brief.why.said && <blockquote className={classes.said}>{brief.why.said}</blockquote>}
      {brief.halfDone && (
        <Text component="div" size="sm" className={classes.halfDone}>
          <Badge size="sm" variant="light" color="orange" tt="none">
            {t(`brief.halfDone.${brief.halfDone.state}`)}
          </Badge>{" "}
          {brief.halfDone.name}
        </Text>
      )}
      {brief.given.length > 0 && (
        <Group title={t("brief.given")}>
          <dl className={classes.given}>
            {brief.given.map((each) => (
              <Fragment key={each.name}>
                <dt>{each.name}</dt>
                <dd>{each.value}</dd>
              </Fragment>
            ))}
          </dl>
        </Group>
      )}
      {brief.tried.length > 0 && (
        <Group title={t("brief.tried")}>
          <ol className={classes.tried}>
            {brief.tried.map((each, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be tried twice in one moment, and nothing moves
              <li key={place}>
                {t(`brief.tried.${each.kind}`)} «{each.name}»{each.result && ` · ${t(`brief.result.${each.result}`)}`}
              </li>
            ))}
          </ol>
        </Group>
      )}
      {brief.mood.length > 1 && (
        <Group title={t("brief.mood")}>
          <Curve mood={brief.mood} />
        </Group>
      )}
      <Text size="xs" c="dimmed">
        {t(`brief.occasion.${brief.occasion}`, { at: when(brief.at) })} ·{" "}
        {t("brief.language", { language: brief.language })}
      </Text>
      {earlier.length > 0 && (
        <details>
          <summary>{t("brief.earlier", { count: earlier.length })}</summary>
          {earlier.map((each) => (
            <Text key={each.at} size="xs">
              {t(`brief.occasion.${each.occasion}`, { at: when(each.at) })}:{" "}
              {each.why.passedOn?.reason ?? each.why.rules.map((rule) => rule.name).join(", ")}
            </Text>
          ))}
        </details>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Text component="h4" size="xs" c="dimmed">
        {title}
      </Text>
      {children}
    </div>
  );
}

function Reasons({ rules }: { rules: Told["why"]["rules"] }) {
  const t = useT();
  const { locale } = useIntl();
  if (rules.length === 0) return <Text size="sm">{t("brief.noRules")}</Text>;
  return (
    <ul className={classes.plain}>
      {rules.map((rule) => {
        const said = locale === "en" ? rule.en : rule.es;
        return (
          <li key={rule.name}>
            {rule.name}
            {said && (
              <Text component="span" size="xs" c="dimmed">
                {" "}
                ({said})
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const WIDTH = 200;
const HEIGHT = 36;

/** The mood of the last messages as a line, with its beginning and end in words for whoever does not see it. */
function Curve({ mood }: { mood: Told["mood"] }) {
  const t = useT();
  const intl = useIntl();
  const step = WIDTH / (mood.length - 1);
  const points = mood.map((each, i) => `${i * step},${(HEIGHT / 2) * (1 - each.mood)}`).join(" ");
  const word = (at: number) => {
    const value = mood.at(at)?.mood ?? 0;
    return t(value < -0.3 ? "brief.mood.bad" : value > 0.3 ? "brief.mood.good" : "brief.mood.calm");
  };
  const times = [mood[0], mood.at(-1)].map((each) => intl.formatTime(each?.at)).join(" – ");
  return (
    <figure className={classes.mood}>
      <svg viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`} aria-hidden="true" focusable="false">
        <title>{times}</title>
        <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className={classes.zero} />
        <polyline points={points} className={classes.curve} />
      </svg>
      <figcaption>{t("brief.mood.words", { first: word(0), last: word(-1) })}</figcaption>
    </figure>
  );
}
