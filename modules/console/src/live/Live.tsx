import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { api, Problem } from "../api/client";
import { LiveContext } from "./context";
import { hearing } from "./hearing";
import { type Frame, Line, type LineState, NoLine, type Viewer, type World } from "./line";

type Heard = Extract<Frame, { type: "event" }>;

async function ticket(): Promise<string> {
  try {
    return (await api.post<{ ticket: string }>("/session/socket")).ticket;
  } catch (error) {
    if (error instanceof Problem && (error.status === 404 || error.status === 405)) throw new NoLine();
    throw error;
  }
}

const browser: World = {
  ticket,
  open: (pass, after) => {
    const address = new URL("/ws", location.href);
    address.protocol = address.protocol.replace("http", "ws");
    address.searchParams.set("ticket", pass);
    if (after) address.searchParams.set("after", after);
    return new WebSocket(address);
  },
  isOnline: () => navigator.onLine,
  random: Math.random,
};

/** Keeps the line to the server open while somebody is signed in, and everything on the screen true. */
export function Live({ children, world = browser }: { children: ReactNode; world?: World }) {
  const queries = useQueryClient();
  const [state, setState] = useState<LineState>("connected");
  const [viewers, setViewers] = useState<Viewer[]>([]);
  const listeners = useRef(new Set<(event: Heard) => void>());
  const line = useRef<Line | null>(null);
  const looked = useRef<string | null>(null);

  useEffect(() => {
    const heard = hearing(queries);
    const own = new Line(world, {
      onState: setState,
      onDoubt: heard.doubt,
      onFrame: (frame) => {
        if (frame.type === "viewers" && frame.conversation === looked.current) setViewers(frame.viewers);
        if (frame.type !== "event") return;
        heard.event(frame);
        for (const listener of listeners.current) listener(frame);
      },
    });
    line.current = own;
    void own.start();
    window.addEventListener("online", own.hurry);
    window.addEventListener("focus", own.hurry);
    return () => {
      window.removeEventListener("online", own.hurry);
      window.removeEventListener("focus", own.hurry);
      own.stop();
    };
  }, [queries, world]);

  const look = useCallback((conversation: string | null, mode: Viewer["mode"]) => {
    if (looked.current !== conversation) setViewers([]);
    looked.current = conversation;
    line.current?.look(conversation, mode);
  }, []);
  const onEvent = useCallback((listener: (event: Heard) => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  const value = useMemo(() => ({ state, viewers, look, onEvent }), [state, viewers, look, onEvent]);
  return <LiveContext value={value}>{children}</LiveContext>;
}
