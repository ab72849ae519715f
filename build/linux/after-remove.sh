#!/bin/sh
# Of the deb and the rpm. An upgrade comes here too, from the version that goes: it must leave what the new one made.
# dpkg says what happens in a word; rpm says how many versions will be left.
set -e
case "$1" in
  upgrade | failed-upgrade | abort-install | abort-upgrade | disappear | 1 | 2) exit 0 ;;
esac

rm -f /usr/bin/coupure
profile='/etc/apparmor.d/${executable}'
if [ -f "$profile" ]; then
  if apparmor_status --enabled >/dev/null 2>&1 && ! ischroot 2>/dev/null; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi

if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true; fi
