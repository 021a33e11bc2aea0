# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D program=FILE -D forbidden=REGEX -P checklinks.cmake
# Fails when the program links a library whose name matches, itself or through another.

execute_process(COMMAND ldd ${program} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "ldd does not list the libraries of ${program}:\n${libraries}")
endif()
string(REGEX MATCH "lib(${forbidden})[^ ]*\\.so" found "${libraries}")
if(found)
    message(FATAL_ERROR "${program} links ${found}")
endif()
