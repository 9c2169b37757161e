#!/bin/sh
# Put Doorstep into this person's menu and let a click on a shop file open it. Nothing outside their own folders.
#
#     ./install.sh              from the folder the program was unpacked to; it stays there
#     ./install.sh --remove     take it out again (shops and settings stay)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
from="$here/_internal/resources/install"
menu="$data/applications/doorstep.desktop"
kind="$data/mime/packages/doorstep.xml"

renew() {
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || true; fi
    if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -qtf "$data/icons/hicolor" || true; fi
}

icons="$data/icons/hicolor"
if [ "${1:-}" = "--remove" ]; then
    rm -f "$menu" "$kind"
    find "$icons" -name 'doorstep.*' -delete 2>/dev/null || true
    find "$icons" -name 'application-vnd.doorstep.shop.*' -delete 2>/dev/null || true
    renew
    echo "Doorstep is out of the menu. Your shops stay where they are."
    exit 0
fi

mkdir -p "$(dirname "$menu")" "$(dirname "$kind")"
for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$icons/${size}x${size}/apps" "$icons/${size}x${size}/mimetypes"
    cp "$from/icons/doorstep-$size.png" "$icons/${size}x${size}/apps/doorstep.png"
    cp "$from/icons/doorstep-shop-$size.png" "$icons/${size}x${size}/mimetypes/application-vnd.doorstep.shop.png"
done
mkdir -p "$icons/scalable/apps" "$icons/scalable/mimetypes"
cp "$from/icons/doorstep.svg" "$icons/scalable/apps/doorstep.svg"
cp "$from/icons/doorstep-shop.svg" "$icons/scalable/mimetypes/application-vnd.doorstep.shop.svg"
cp "$from/doorstep-mime.xml" "$kind"
sed "s|^Exec=.*|Exec=\"$here/doorstep\" %f|" "$from/doorstep.desktop" > "$menu"
renew
echo "Doorstep is in the menu now. Remove it with: $here/install.sh --remove"
