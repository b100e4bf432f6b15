import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";
import { PhoneIcon } from "../shell/icons";
import { Waiting } from "../shell/Waiting";
import { AddPhone } from "./AddPhone";
import { ClockPanel } from "./ClockPanel";
import type { Handset } from "./demo";
import { FaultPanel } from "./FaultPanel";
import { Phone } from "./Phone";
import classes from "./Simulator.module.css";
import { phonesIn, written } from "./table";
import { useDemo } from "./useDemo";

const route = getRouteApi("/simulator");

/** Customers' phones side by side, and what an operator can do to the world around the desk. */
export function Simulator() {
  const t = useT();
  const navigate = useNavigate();
  const phones = phonesIn(route.useSearch().phones);
  const put = (next: Handset[]) => void navigate({ to: "/simulator", search: { phones: written(next) } });
  const demo = useDemo();
  if (demo === undefined) return <Waiting rows={4} />;
  if (!demo)
    return <Empty icon={<PhoneIcon size={36} />} title={t("sandbox.absent")} hint={t("sandbox.absent.hint")} />;
  return (
    <div className={classes.desk}>
      <h1 className="rv-unseen">{t("shell.sandbox")}</h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by keys too */}
      <section className={classes.table} aria-label={t("sandbox.phones")} tabIndex={0}>
        {phones.length === 0 && (
          <Empty icon={<PhoneIcon size={36} />} title={t("sandbox.noPhone")} hint={t("sandbox.noPhone.hint")} />
        )}
        {phones.map((phone) => (
          <Phone
            key={phone.address}
            handset={phone}
            remove={() => put(phones.filter(({ address }) => address !== phone.address))}
          />
        ))}
      </section>
      <aside className={classes.controls} aria-label={t("sandbox.controls")}>
        <AddPhone present={phones} add={(phone) => put([...phones, phone])} />
        <ClockPanel />
        <FaultPanel />
      </aside>
    </div>
  );
}
