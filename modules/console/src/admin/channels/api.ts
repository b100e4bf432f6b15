import { useMutation, useQuery } from "@tanstack/react-query";
import { api, ifUnknown, type Page } from "../../api/client";
import { useChange } from "../useChange";

export interface SecretName {
  name: string;
  /** Until when an older one is still good. */
  endsAt?: string;
}

export interface Channel {
  id: string;
  provider: string;
  name: string;
  phone: string;
  settings: Record<string, string>;
  secrets: SecretName[];
  webhook: string;
  state: "ok" | "token-invalid" | "held" | "restricted" | "quality";
  reason?: string;
  createdAt: string;
}

/** What to enter at the provider, and what was seen of it. */
export interface Setup {
  webhookUrl?: string;
  webhook: string;
  verifyToken?: string;
  handshakeAt?: string;
  handshakeRefusedAt?: string;
  webhookAt?: string;
  webhookRefusedAt?: string;
}

export interface ChannelForm {
  id?: string;
  provider?: string;
  name: string;
  phone?: string;
  settings: Record<string, string>;
  secrets?: Record<string, string>;
}

export interface TestResult {
  result: "accepted" | "refused" | "ambiguous";
  id?: string;
  error?: string;
}

export interface Checkup {
  asked: boolean;
  missing: string[];
}

const KEY = "channels";
const SETUP_EVERY_MILLIS = 3_000;
const path = (id: string) => `/channels/${encodeURIComponent(id)}`;

export const useChannels = () =>
  useQuery({ queryKey: [KEY], queryFn: () => api.get<Page<Channel>>("/channels").then(({ items }) => items) });

/** Looked at again and again while somebody waits for the provider's call; null where the desk does not tell. */
export const useSetup = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: [KEY, id, "setup"],
    enabled,
    refetchInterval: (query) => (query.state.data === null ? false : SETUP_EVERY_MILLIS),
    queryFn: () => ifUnknown(api.get<Setup>(`${path(id)}/setup`), null),
  });

export const useAdd = () => useChange(KEY, (form: ChannelForm) => api.post<Channel>("/channels", { body: form }));
export const useEdit = (id: string) =>
  useChange(KEY, (form: ChannelForm) => api.put<Channel>(path(id), { body: form }));
export const useRotate = (id: string) =>
  useChange(KEY, (secret: { name: string; value: string; overlapHours: number }) =>
    api.post<Channel>(`${path(id)}/secrets`, { body: secret }),
  );
export const useTest = (id: string) =>
  useMutation({
    mutationFn: (message: { to: string; text: string | null }) =>
      api.post<TestResult>(`${path(id)}/test`, { body: message }),
  });
export const useCheck = (id: string) =>
  useMutation({ mutationFn: () => api.post<Checkup>(`${path(id)}/check`, { body: {} }) });
