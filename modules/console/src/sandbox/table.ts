import { CUSTOMERS, type Handset, isAddress } from "./demo";

const MOST_PHONES = 8;

const nameOf = (address: string) => CUSTOMERS.find((known) => known.address === address)?.name ?? "";

/** Reads the phones of an address; what is no phone is left out. Without any, the first customer's is there. */
export function phonesIn(text: string | undefined): Handset[] {
  if (text === "") return [];
  const read = (text ?? CUSTOMERS[0]?.address ?? "")
    .split(",")
    .map((each) => {
      const [address = "", name] = each.split("~").map((part) => part.trim());
      return { address: address.replace(/^\+/, ""), name: name || nameOf(address) };
    })
    .filter(({ address }) => isAddress(address));
  return [...new Map(read.map((each) => [each.address, each])).values()].slice(0, MOST_PHONES);
}

/** As it goes into the address; names that everybody knows are left out. */
export const written = (phones: Handset[]) =>
  phones
    .map(({ address, name }) =>
      name && name !== nameOf(address) ? `${address}~${name.replaceAll(/[,~]/g, " ")}` : address,
    )
    .join(",");
