# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D program=FILE -D itself=REGEX -D at_all=REGEX -P checklinks.cmake
# Fails when the program itself names a library that matches itself=, or when one that
# matches at_all= comes in through any other.

execute_process(COMMAND readelf -d ${program} OUTPUT_VARIABLE needed COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ldd ${program} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
foreach(list IN ITEMS needed libraries)
    if(NOT ${list} MATCHES "libQt6Core")
        message(FATAL_ERROR "the libraries of ${program} are not listed:\n${${list}}")
    endif()
endforeach()
string(REGEX MATCH "lib(${itself})[^ ]*\\.so" found "${needed}")
if(found)
    message(FATAL_ERROR "${program} links ${found} itself")
endif()
string(REGEX MATCH "lib(${at_all})[^ ]*\\.so" found "${libraries}")
if(found)
    message(FATAL_ERROR "${program} gets ${found} through another library")
endif()
