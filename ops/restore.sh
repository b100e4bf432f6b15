#!/bin/sh
# Devuelve una copia hecha con ops/backup.sh, con Relevo parado.
#   ops/restore.sh <copia.tar.gz>
# La carpeta de datos (RELEVO_DATA_DIR, o .relevo) y la de archivos (RELEVO_MEDIA_DIR) deben no existir o estar vacías; la base de
# RELEVO_DB_URL, vacía. Al arrancar, Relevo queda retenida: nada sale hasta que un administrador lo libere.
set -eu
umask 077

[ $# -eq 1 ] && [ -f "$1" ] || { echo "Uso: $0 <copia.tar.gz>" >&2; exit 2; }
data=${RELEVO_DATA_DIR:-.relevo}
if [ -d "$data" ] && [ -n "$(ls -A "$data")" ]; then
  echo "$data no está vacía: apártela primero." >&2
  exit 1
fi
media=${RELEVO_MEDIA_DIR:-media}
case $media in /*) ;; *) media=$data/$media ;; esac
if [ -d "$media" ] && [ -n "$(ls -A "$media")" ]; then
  echo "$media no está vacía: apártela primero." >&2
  exit 1
fi
mkdir -p "$data"
work=$(mktemp -d "$data/.restore.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
tar -xzf "$1" -C "$work" --strip-components=1

if [ -f "$work/relevo.dump" ]; then
  if [ -z "${RELEVO_DB_URL:-}" ]; then
    echo "Es la copia de una base de datos propia: diga en RELEVO_DB_URL la base, vacía, donde devolverla." >&2
    exit 1
  fi
  rest=${RELEVO_DB_URL#jdbc:postgresql://}
  place=${rest%%/*}
  base=${rest#*/}
  base=${base%%\?*}
  host=${place%%:*}
  port=5432
  case $place in *:*) port=${place##*:} ;; esac
  if [ -n "${RELEVO_DB_PASSWORD_FILE:-}" ]; then PGPASSWORD=$(cat "$RELEVO_DB_PASSWORD_FILE"); else PGPASSWORD=${RELEVO_DB_PASSWORD:-}; fi
  export PGPASSWORD
  pg_restore -h "$host" -p "$port" -U "${RELEVO_DB_USER:-relevo}" --no-password --no-owner --exit-on-error --single-transaction -d "$base" "$work/relevo.dump"
  rm "$work/relevo.dump"
elif [ ! -d "$work/postgres" ]; then
  echo "En $1 no hay ninguna base de datos." >&2
  exit 1
elif [ -n "${RELEVO_DB_URL:-}" ]; then
  echo "Es la copia de la base integrada, y RELEVO_DB_URL dice otra: quítela para devolverla." >&2
  exit 1
fi
if [ -d "$work/media" ]; then
  mkdir -p "$media"
  for file in "$work/media"/* "$work/media"/.[!.]*; do
    if [ -e "$file" ]; then mv "$file" "$media/"; fi
  done
  rmdir "$work/media"
fi
for part in "$work"/*; do mv "$part" "$data/"; done
echo "Devuelta en $data. Al arrancar, nada saldrá hasta que un administrador lo libere."
