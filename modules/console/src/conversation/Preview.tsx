import { Anchor, Group, Modal, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useT } from "../i18n/useT";
import { DownloadIcon } from "../shell/icons";
import { Waiting } from "../shell/Waiting";
import classes from "./Conversation.module.css";

interface Props {
  source: string;
  name: string;
  isPdf: boolean;
  close: () => void;
}

/** A picture or a PDF over the page, as large as there is room for, and the way to keep it. */
export default function Preview({ source, name, isPdf, close }: Props) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={close}
      title={name}
      size={isPdf ? "90%" : "auto"}
      centered
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      {isPdf ? <Pdf source={source} name={name} /> : <img src={source} alt={name} className={classes.large} />}
      <Group justify="flex-end" mt="sm">
        <Anchor href={source} download={name} size="sm">
          <DownloadIcon size={16} /> {t("conversation.download")}
        </Anchor>
      </Group>
    </Modal>
  );
}

/** By way of a copy of our own: what comes from customers is served so that no browser runs it, not even its viewer of PDF. */
function Pdf({ source, name }: { source: string; name: string }) {
  const t = useT();
  const [copy, setCopy] = useState<string | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    let stale = false;
    fetch(source, { credentials: "same-origin" })
      .then((response) => (response.ok ? response.blob() : Promise.reject(new Error(String(response.status)))))
      .then((blob) => {
        if (stale) return;
        made = URL.createObjectURL(new Blob([blob], { type: "application/pdf" }));
        setCopy(made);
      })
      .catch(() => setLost(true));
    return () => {
      stale = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [source]);
  if (isLost) return <Text role="alert">{t("conversation.previewLost")}</Text>;
  if (!copy) return <Waiting rows={6} />;
  return <iframe src={copy} title={name} className={classes.pdf} />;
}
