import { everyPage } from "./everyPage";

everyPage("es");
