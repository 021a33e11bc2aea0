# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What run and .ci/run share: sentences in the language of the system, and packages.

french() {
    [[ ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} == fr* ]]
}

# say ENGLISH FRENCH
say() {
    if french; then echo "== $2"; else echo "== $1"; fi
}

# fail ENGLISH FRENCH: the last words of a run that cannot go on
fail() {
    say "$@" >&2
    exit 1
}

# Prints the packages of the list $1 that are not installed.
missing_packages() {
    comm -23 <(sed 's/#.*//' "$1" | xargs -n1 | sort -u) \
        <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' |
            sed -n 's/^installed //p' | sort -u)
}

# Runs apt-get as root with the arguments given. While another program holds apt's
# lock, tries again for five minutes.
apt_get() {
    local as_root=() said=build/apt.txt
    [[ $EUID -eq 0 ]] || as_root=(sudo)
    mkdir -p build

    for _ in {1..30}; do
        "${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive \
            apt-get -y -q -o Acquire::Retries=3 "$@" </dev/null 2>&1 | tee "$said" && return 0
        grep -q -e 'Could not get lock' -e 'Unable to lock' "$said" || return 1
        say "Another program is using apt; trying again in 10 seconds." \
            "Un autre programme utilise apt; nouvel essai dans 10 secondes."
        sleep 10
    done
    return 1
}

# Installs what is missing of the list $1; needs no apt when nothing is.
install_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: install the counterparts of the packages in $1 yourself." \
            "Ce système n’est pas Debian : installez vous-même l’équivalent des paquets de $1."
        return
    fi
    missing=$(missing_packages "$1" | tr '\n' ' ')
    [[ -n $missing ]] || return 0

    say "Installing packages: $missing" "Installation de paquets : $missing"
    apt_get update || say "The package lists could not be refreshed; going on with the present ones." \
        "Les listes de paquets n’ont pas pu être mises à jour; les listes actuelles serviront."
    # shellcheck disable=SC2086 # one argument a package
    apt_get install --no-install-recommends $missing || fail \
        "Packages are missing. As root, run: apt-get install ${missing}and start again." \
        "Il manque des paquets. En tant que root, lancez : apt-get install ${missing}puis recommencez."
}
