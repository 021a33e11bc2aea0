# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D catalogue=FILE.ts -D lupdate=COMMAND;OPTIONS… -P checkfresh.cmake
# Fails when the catalogue is not what lupdate makes of it and the sources today.

cmake_path(GET catalogue FILENAME name)
set(fresh ${CMAKE_CURRENT_BINARY_DIR}/fresh/${name})
configure_file(${catalogue} ${fresh} COPYONLY)
execute_process(COMMAND ${lupdate} -ts ${fresh} COMMAND_ERROR_IS_FATAL ANY)

execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${catalogue} ${fresh}
    RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
if(differs)
    execute_process(COMMAND diff -u ${catalogue} ${fresh})
    message(FATAL_ERROR
        "${name} is out of date: cmake --build --preset dev --target update_translations")
endif()
