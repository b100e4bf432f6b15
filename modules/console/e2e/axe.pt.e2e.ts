import { everyPage } from "./everyPage";

everyPage("pt");
