#!/bin/sh
# Of the deb and the rpm: what cannot be files of the package. ${executable} and the like are filled in when it is built.
set -e
app='/opt/${sanitizedProductName}'

ln -sf "$app/resources/bin/coupure" /usr/bin/coupure

# Chromium's sandbox makes its namespaces itself where the system lets users make them; else it needs this helper to be
# root's.
if unshare --user true 2>/dev/null; then
  chmod 0755 "$app/chrome-sandbox"
else
  chmod 4755 "$app/chrome-sandbox"
fi

# Ubuntu lets only programs with a profile make them; older systems cannot read this one, and need none.
profile="$app/resources/apparmor-profile"
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load "$profile" >/dev/null 2>&1; then
  cp -f "$profile" '/etc/apparmor.d/${executable}'
  if ! ischroot 2>/dev/null; then
    apparmor_parser --replace --write-cache --skip-read-cache '/etc/apparmor.d/${executable}' || true
  fi
fi

if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database -q /usr/share/applications || true; fi
if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true; fi
